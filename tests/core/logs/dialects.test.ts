import { describe, expect, test } from "vitest";
import { readLog } from "../../support/read-log.ts";

describe("idevicerestore before 2025", () => {
  const bounce = [
    "idevicerestore 1.0.0-made-up",
    "Found device in Recovery mode",
    "Sending iBEC (1048576 bytes)...",
    "irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) disconnected",
    "irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) connected in Recovery mode",
    "Sending RestoreRamDisk (9 bytes)...",
    "Sending RestoreKernelCache (9 bytes)...",
    "irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) disconnected",
    "Waiting for device to enter restore mode...",
    "irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) connected in Recovery mode",
    "ERROR: Device failed to enter restore mode.",
  ];

  test("a phone back in recovery mode after the kernel was sent is the bounce that Apple calls 4013", () => {
    const autopsy = readLog(bounce);
    expect(autopsy).toMatchObject({ dialect: "idevicerestore-old", app: bounce[0] });
    expect(autopsy.notes.map(({ id }) => id)).toContain("no-clock");
    expect(autopsy.attempts).toMatchObject([
      {
        outcome: "failed",
        code: null,
        stage: "kernel-hand-over",
        findings: [{ id: "never-reached-restore-mode", line: 10 }],
      },
    ]);
    expect(autopsy.attempts[0]?.hops.map(({ change }) => change).join(" ")).toBe(
      "came left came left came",
    );
  });

  test("a second run is a second attempt", () => {
    expect(readLog([...bounce, ...bounce])).toMatchObject({
      compare: "same-stage",
      attempts: [{ outcome: "failed" }, { outcome: "failed" }],
    });
  });

  test("operations, decimal checkpoints and a status without a name are read", () => {
    const autopsy = readLog([
      "Connected to com.apple.mobile.restored, version 14",
      "About to restore device... ",
      "Waiting for NAND (28)",
      "Checkpoint 1549 complete with code 0",
      "Updating S3E Firmware (58)",
      "Got status message",
      "Unhandled status message (53)",
      "ERROR: Unable to restore device",
    ]);
    expect(autopsy.attempts).toMatchObject([
      {
        outcome: "failed",
        code: 53,
        stage: "storage",
        lastCheckpoint: { id: "0x60D", name: "wait_for_storage" },
        lastOperation: { id: 58, name: "update-nand-firmware" },
      },
    ]);
  });

  test("an early protocol's operations are counted one higher", () => {
    const [attempt] = readLog([
      "Connected to com.apple.mobile.restored, version 12",
      "Waiting for battery to charge (38)",
    ]).attempts;
    expect(attempt?.lastOperation).toEqual({ id: 39, name: "wait-for-charge" });
    expect(attempt?.findings[0]?.id).toBe("waiting-to-charge");
  });

  test("an image that cannot be sent is told from one that was refused", () => {
    const autopsy = readLog([
      "Connected to com.apple.mobile.restored, version 14",
      "Sending filesystem now...",
      "ERROR: Unable to send data to ASR. Sent 0 of 65536 bytes.",
      "ERROR: Unable to restore device",
    ]);
    expect(autopsy.attempts[0]).toMatchObject({
      stage: "system-image",
      findings: [{ id: "left-mid-image", line: 3 }],
    });
  });

  test("a restore that goes through is a success", () => {
    const autopsy = readLog([
      "idevicerestore 1.0.0-made-up",
      "Connected to com.apple.mobile.restored, version 14",
      "Restoring image (13)",
      "Status: Restore Finished",
      "DONE",
    ]);
    expect(autopsy.attempts).toMatchObject([{ outcome: "succeeded", stage: "done", findings: [] }]);
  });
});

test("idevicerestore since 2025 has a clock and levels", () => {
  const autopsy = readLog([
    "06:44:00.000 <Info> Found device in Recovery mode",
    "06:44:01.028 <Info> Sending RestoreKernelCache (9 bytes)...",
    "06:44:02.000 <Debug> irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) disconnected",
    "06:44:10.500 <Debug> irecv_event_cb: device 001a2b3c4d5e6f70 (udid: N/A) connected in Recovery mode",
    "06:44:10.600 <Error> Device failed to enter restore mode.",
    "06:44:10.600 <Error> Device reconnected in Recovery mode, most likely image personalization failed.",
  ]);
  expect(autopsy.dialect).toBe("idevicerestore");
  expect(autopsy.attempts[0]?.hops.map(({ at }) => at)).toEqual([0, 2000, 10_500]);
  expect(autopsy.attempts[0]?.findings[0]?.suspects[1]).toBe("phone-software");
});

test("pymobiledevice3 prints the phone's messages as dictionaries", () => {
  const head = "2025-03-04 10:11:12 host pymobiledevice3.restore.restore[1234]";
  const message = (text: string) => `${head} DEBUG ${text}`;
  const autopsy = readLog([
    `${head} INFO waiting for device to connect for restored service`,
    message(
      "checkpoint: {'MsgType': 'CheckpointMsg', 'CHECKPOINT_ID': 1588, 'CHECKPOINT_NAME': 'fdr_recover', 'CHECKPOINT_COMPLETE': False}",
    ),
    message("progress-bar: {'MsgType': 'ProgressMsg', 'Operation': 63, 'Progress': 40}"),
    message("status message: {'MsgType': 'StatusMsg', 'Status': 53, 'AMRError': 53}"),
  ]);
  expect(autopsy.dialect).toBe("pymobiledevice3");
  expect(autopsy.attempts).toMatchObject([
    {
      outcome: "failed",
      code: 53,
      stage: "identity",
      lastCheckpoint: { id: "0x634", name: "fdr_recover" },
      percent: 40,
    },
  ]);
});

describe("restored on the phone", () => {
  const failing = [
    "[10:20:57.0508-GMT]{4>7} CHECKPOINT BEGIN: RESTORED:[0x0624] restore_images",
    "restore-step-ids = {0x11030624:50}",
    "restore-step-user-progress = 41",
    "ASR STATUS: fail",
    "[10:20:59.0825-GMT]{4>7} CHECKPOINT FAILURE:(FAILURE:14) RESTORED:[0x0624] restore_images [0]D(failed to restore image)",
    'restore-step-domains = {0x11070624:{0:"AMRestoreErrorDomain"}}',
    "[10:20:59.0830-GMT]{4>7} CHECKPOINT BEGIN: RESTORED:[0x0647] cleanup_check_result",
  ];

  test("names the step, its code and its domain", () => {
    expect(readLog(failing)).toMatchObject({
      dialect: "restored",
      attempts: [
        {
          outcome: "failed",
          code: 14,
          domain: "AMRestoreErrorDomain",
          stage: "system-image",
          lastCheckpoint: { id: "0x624", name: "restore_images" },
          percent: 41,
        },
      ],
    });
  });

  test("the step still named when the clean-up begins is the one that failed", () => {
    const silent = failing.filter((line) => !line.includes("FAILURE") && !line.includes("domains"));
    expect(readLog(silent).attempts[0]).toMatchObject({
      outcome: "failed",
      stage: "system-image",
      lastCheckpoint: { id: "0x624" },
    });
  });

  test("an engine that never returned before is told, the one at work now is not", () => {
    const notice = (outcome: string) =>
      `[10:19:54.0280-GMT]{4>7} CHECKPOINT NOTICE: Pre-existing NVRAM variable: restore-outcome=${outcome}`;
    const found = (lines: readonly string[]) =>
      readLog(lines).attempts[0]?.findings.some(({ id }) => id === "previous-restore-died");
    expect(found([notice("initial_engine_no_return"), ...failing])).toBe(true);
    expect(found([notice("initial_monitor_no_return"), ...failing])).toBe(false);
    expect(found(["restore-outcome = initial_engine_no_return", ...failing])).toBe(false);
  });

  test("its words inside a tool's log do not make the log its own", () => {
    const log = ["Log is available:", ...failing, "ERROR: Unable to restore device"];
    expect(readLog(log).dialect).toBe("idevicerestore-old");
  });
});

test("cfgutil and the system log print hops behind their own clocks", () => {
  const cfgutil = readLog([
    "17:41:19.472  DFU device attached [0x1A2B3C4D5E6F70]",
    "17:41:25.472  DFU device detached [0x1A2B3C4D5E6F70]",
  ]);
  expect(cfgutil).toMatchObject({
    dialect: "syslog",
    attempts: [{ outcome: "unfinished", stage: "dfu-hop" }],
  });
  const unified = readLog([
    "2026-04-18 17:59:01.855401+0200 0x1f3 Default 0x0 411 0 AMPDevicesAgent: (MobileDevice) DFU mode device disconnected",
    "2026-04-18 18:09:01.765500+0200 0x1f3 Default 0x0 411 0 AMPDevicesAgent: (MobileDevice) Restore completed, status: 4042",
  ]);
  expect(unified).toMatchObject({
    dialect: "syslog",
    attempts: [{ outcome: "failed", code: 4042, stage: "dfu-hop" }],
  });
});

test("a tool that leads into DFU mode shows hops and no restore", () => {
  const autopsy = readLog([
    " - [03/04/23 03:06:19] <Verbose>: Normal mode device connected",
    " - [03/04/23 03:06:23] <Verbose>: Normal mode device disconnected",
    " - [03/04/23 03:06:29] <Verbose>: Recovery mode device 1234567890 connected",
    "Hold volume down + side button (2) - [03/04/23 03:06:38] <Verbose>: Recovery mode device disconnected",
    " - [03/04/23 03:06:47] <Verbose>: DFU mode device 1234567890 connected",
  ]);
  expect(autopsy.dialect).toBe("dfu-tool");
  expect(autopsy.attempts[0]).toMatchObject({ outcome: "unfinished", stage: "dfu" });
  expect(autopsy.attempts[0]?.hops.map(({ at }) => at)).toEqual([0, 4000, 10_000, 19_000, 28_000]);
});

describe("clocks and folds", () => {
  const hop = (clock: string, change: string) => `[${clock}] Recovery mode device ${change}`;

  test("four digits are thousandths while none is above 0999, and ten-thousandths from then on", () => {
    const padded = readLog([
      hop("06:44:01.0282", "disconnected"),
      hop("06:44:02.0798", "connected"),
    ]);
    expect(padded.attempts[0]?.hops[1]?.at).toBe(1516);
    expect(padded.notes.map(({ id }) => id)).toContain("clock-to-ms");
    const fine = readLog([hop("06:44:01.0282", "disconnected"), hop("06:44:02.7501", "connected")]);
    expect(fine.attempts[0]?.hops[1]?.at).toBe(1722);
    expect(fine.notes.map(({ id }) => id)).not.toContain("clock-to-ms");
  });

  test("a line folded by 3uTools is read as one", () => {
    const autopsy = readLog([
      "00:34:22.429: Started checkpoint id: 0x60E (update_NAND_firm",
      `${" ".repeat(21)}ware)`,
      "00:34:23.429: Restore completed, status: 40",
    ]);
    expect(autopsy.dialect).toBe("third-party");
    expect(autopsy.attempts[0]?.lastCheckpoint).toEqual({
      id: "0x60E",
      name: "update_NAND_firmware",
    });
    expect(autopsy.notes).toContainEqual({ id: "folded-lines", line: 2, count: 1 });
  });

  test("the deepest link of the chain names the code where no status does", () => {
    const [attempt] = readLog([
      "[20:00:00.0000] Started checkpoint id: 0x65B (restore_system_image)",
      "[20:00:01.0000] <Restore Device 0x1>: Restore failed (result = 9)",
      "[20:00:01.5000] Depth:0 Code:-1 Error:outer",
      "[20:00:01.6000] Depth:1 Code:1100 Error:inner",
    ]).attempts;
    expect(attempt).toMatchObject({ outcome: "failed", code: 1100, stage: "system-image" });
    expect(attempt?.chain).toHaveLength(2);
  });
});
