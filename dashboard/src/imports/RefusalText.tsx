interface RefusalTextProps {
  /** In the reader's language. */
  readonly title: string;
  /** The server's own sentence, which is English. */
  readonly sentence: string | null;
}

/** That something was refused, and why. */
export function RefusalText({ title, sentence }: RefusalTextProps) {
  return (
    <>
      <p className="strong">{title}</p>
      {sentence && <p lang="en">{sentence}</p>}
    </>
  );
}
