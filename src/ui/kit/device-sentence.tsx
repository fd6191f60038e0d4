import type { VoidComponent } from "solid-js";
import type { DeviceErrorCode } from "../../core/errors.ts";
import { loadDeviceError } from "../../i18n/load-first.ts";
import { createLazyWords } from "../words.ts";

/** The sentence for what went wrong with a device: what to do now. Its words come when they are needed. */
export const DeviceSentence: VoidComponent<{
  code: DeviceErrorCode;
  class?: string | undefined;
}> = (props) => {
  const words = createLazyWords(loadDeviceError);
  return (
    <p class={props.class} data-error={props.code}>
      {words()?.[props.code]}
    </p>
  );
};
