// The address of a worker as Trusted Types want it. The page and the worker for bundles each start workers of one file,
// so one name of a policy serves both: each has policies of its own.

/** Made once a thread: a policy's name cannot be taken twice. */
let trusted: TrustedScriptUrl | null = null;

/** The same address for every call of a thread. The DOM library wants a string; under Trusted Types it is none. */
export function trustedWorkerUrl(url: string): string {
  trusted ??= scriptUrl(url);
  return trusted as string;
}

function scriptUrl(url: string): TrustedScriptUrl {
  const { trustedTypes } = globalThis;
  if (trustedTypes === undefined) return url;
  // oxlint-disable-next-line no-restricted-properties -- the one place of the policy named bundle-worker-url
  const policy = trustedTypes.createPolicy("bundle-worker-url", {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not a worker for bundles: ${asked}`);
    },
  });
  return policy.createScriptURL(url);
}
