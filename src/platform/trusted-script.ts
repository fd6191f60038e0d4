// Addresses of scripts as Trusted Types want them: made from a string in this place alone, each under a policy of its
// own, which takes this one address (the policies' names stand in src/host/headers.mjs).

/** A policy's name cannot be taken twice in a thread. */
const made = new Map<string, { readonly url: string; readonly trusted: TrustedScriptUrl }>();

/**
 * The address, trusted. Throws a TypeError where the policy was made for another. The DOM library wants a string; under
 * Trusted Types only the policy's own value is one.
 */
export function trustedScript(policy: string, url: string): string {
  const known = made.get(policy) ?? { url, trusted: scriptUrl(policy, url) };
  if (known.url !== url) throw new TypeError(`${policy} is for ${known.url}, not for ${url}`);
  made.set(policy, known);
  return known.trusted as string;
}

function scriptUrl(name: string, url: string): TrustedScriptUrl {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return url;
  // oxlint-disable-next-line no-restricted-properties -- the one place of policies for addresses of scripts
  const policy = trustedTypes.createPolicy(name, {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`${name} is not for ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
