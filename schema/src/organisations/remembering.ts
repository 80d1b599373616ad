/** Characters remembered before everything is forgotten again; about 4 MB. */
const MOST = 2_000_000;

/**
 * A function that gives what `make` gives and remembers it: files name the same few organisations thousands of times.
 *
 * @param make must give the same for the same text, and nothing that is changed afterwards.
 */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  let size = 0;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    size += text.length;
    if (size > MOST) {
      made.clear();
      size = text.length;
    }
    made.set(text, result);
    return result;
  };
}
