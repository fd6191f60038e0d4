// The words of Apple's restore engine (MobileDevice) as numbers, to be found in place. Source: public logs of whole
// restores and of failure tails, iTunes 10 to Configurator 2.
import { codesOf } from "./piece.ts";

export const STATE_MACHINE_DUMP = codesOf("State Machine Dump");
export const DEPTH = codesOf("Depth:");
export const DEVICE_REMARK = codesOf("Device ");
export const WIN = codesOf("Win");
export const AMAI = codesOf("amai: ");
export const ELAPSED = codesOf("Elapsed time (in seconds)");
export const ENTERING = codesOf("Entering recovery mode");
export const BOOTSTRAPPING = codesOf("bootstrapping restore with iBEC");
export const CREATED = codesOf("Created");
export const COMMAND_COMPLETED = codesOf("Command completed successfully");
export const CHANGING_STATE = codesOf("Changing state from '");
export const CREATED_MACHINE = codesOf("Created state machine");
export const CREATING = codesOf("Creating ");
export const CANCELING_TIMER = codesOf("Canceling timer");
export const RESTORE_COMPLETED = codesOf("Restore completed, status:");
export const LIBRARY_BUILT = codesOf("restore library built");
export const REQUESTED_BEHAVIOR = codesOf("requested restore behavior: ");
export const RECEIVED_DEVICE = codesOf("received kAMDevice");
export const RADIO_ERROR = codesOf("radio-error = ");
export const FINISHED = codesOf("Finished ");
export const FINISHED_RESTOREOS = codesOf("Finished RestoreOS");
export const FAILURE_DESCRIPTION = codesOf("Failure Description:");
export const TIMER_FIRED = codesOf("Timer fired");
export const TRANSITIONING_RETURNED = codesOf("Transitioning device returned");
export const NO_SAVED_PANIC = codesOf("device did not return saved");
export const SAVED_PANIC = codesOf("device returned saved panic log");
export const CONNECTED_DFU = codesOf("device connected (isDFU");
export const DISCONNECTED_DFU = codesOf("device disconnected (isDFU");
export const ITUNES_NAME = codesOf("iTunes: iTunes ");
export const ITUNES_VERSION = codesOf("iTunesVersion: '");
export const ITUNES_ENTERING = codesOf("iTunes: Entering recovery mode");
export const IBOOT_VERSION = codesOf("iBoot build-version");
export const ITUNES_SAYS = codesOf("iTunes: S");
export const TO_DISAPPEARED = codesOf("to 'Disappeared'");
export const NOTHING_TO_RESTORING = codesOf("'(null)' to 'Restoring'");
export const SUCCESSFUL = codesOf("Successful");
export const UPDATE = codesOf("Update");
export const ATTACHED = codesOf("Attached");
export const RESTORE_PHASE = codesOf(" Restore Phase: ");
export const RETURNED_SUCCESS = codesOf("device returned success");

/** What it remarks of a device without saying more. */
export const DEVICE_REMARKS: readonly Uint8Array[] = [
  "Device removed when",
  "Device disconnected",
  "Device disappeared",
  "Device never disconnected",
  "Device still present",
  "Device isn't booted",
].map(codesOf);
