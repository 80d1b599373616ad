interface Publisher {
  readonly ref: string | null;
  readonly name: string | null;
}

interface Holder {
  readonly name: string;
  readonly identifiers: readonly { readonly value: string }[];
}

/**
 * Finds the holders that a file's publishers are.
 *
 * By identifier; by name only for a publisher that has no identifier. A publisher that is no holder is left out.
 */
export function findHolders<Known extends Holder>(
  publishers: readonly Publisher[],
  holders: readonly Known[],
): Known[] {
  return holders.filter((holder) =>
    publishers.some(({ ref, name }) =>
      ref === null ? name === holder.name : holder.identifiers.some(({ value }) => value === ref),
    ),
  );
}
