// What is global in the app without an import: the part of the browser that TypeScript's DOM library does not know yet.

/** An address that a policy has let through: the browser's TrustedScriptURL. */
type TrustedScriptUrl = string | { toString(): string };

/** https://w3c.github.io/trusted-types/; undefined in browsers without it. */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): TrustedScriptUrl };
    }
  | undefined;

/** Written by the build (src/host/vite-licences.ts). */
declare module "virtual:licences" {
  export const licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
