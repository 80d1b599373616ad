import { encode } from "uqr";
import styles from "./QrCode.module.css";
import { qrPath } from "./qr-path.ts";

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** White around it, in squares: less and some cameras do not find it. */
const BORDER = 4;

/** A QR code. It is dark on light also by night: many cameras read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { border: BORDER });
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={qrPath(data)} />
    </svg>
  );
}
