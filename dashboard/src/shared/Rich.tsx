/**
 * A sentence of which the parts between `<b>` and `</b>` are bold. Only for our own words: a value filled into the
 * sentence is shown as text whatever it holds.
 */
export function Rich({ text }: { readonly text: string }) {
  return text.split(/<b>(.*?)<\/b>/).map((part, index) =>
    // Every second part stood between the marks; the parts of a sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: the position is the part's identity
    index % 2 === 1 ? <b key={index}>{part}</b> : part,
  );
}
