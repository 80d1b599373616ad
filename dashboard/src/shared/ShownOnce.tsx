import { useClipboard } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef } from "react";
import { useLeaveWarning } from "./form/useLeaveWarning.ts";
import styles from "./ShownOnce.module.css";

/** What is said around it, in the words of what it is. */
interface ShownOnceWords {
  readonly title: string;
  /** What it is for, and that it is shown this once. */
  readonly about: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The question before the page is left without it. */
  readonly leave: string;
  /** A verb: that it is kept. */
  readonly kept: string;
}

interface ShownOnceProps {
  readonly words: ShownOnceWords;
  /** What is copied. */
  readonly text: string;
  readonly onKept: () => void;
  /** Other ways to keep it, beside copying. */
  readonly ways?: ReactNode;
  /** It, to be read. */
  readonly children: ReactNode;
}

/** Something that is shown this once, as nobody can look it up later: to copy, and to say that it is kept. */
export function ShownOnce({ words, text, onKept, ways, children }: ShownOnceProps) {
  const clipboard = useClipboard({ timeout: 4000 });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useLeaveWarning(words.leave);
  return (
    <div className={`stack ${styles.frame}`}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <p>{words.about}</p>
      {children}
      <div className="row wrap screen-only">
        <button type="button" className="button" onClick={() => clipboard.copy(text)}>
          <span role="status">{clipboard.copied ? words.copied : words.copy}</span>
        </button>
        {ways}
      </div>
      {clipboard.error && <p role="alert">{words.notCopied}</p>}
      <div>
        <button type="button" className="button button-main" onClick={onKept}>
          {words.kept}
        </button>
      </div>
    </div>
  );
}
