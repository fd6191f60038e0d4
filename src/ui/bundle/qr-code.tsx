import { createMemo, type VoidComponent } from "solid-js";
import styles from "./qr-code.module.css";
import { qrPath } from "./qr-path.ts";

/** A text as a QR code: black on white in every look, since that is what cameras read. */
export const QrCode: VoidComponent<{ text: string; label: string }> = (props) => {
  const code = createMemo(() => qrPath(props.text));
  return (
    <svg
      class={styles["code"]}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of this page, not a file
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      data-qr={code().version}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code().path} fill="#000" />
    </svg>
  );
};
