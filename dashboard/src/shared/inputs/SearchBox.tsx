import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useRef } from "react";

interface SearchBoxProps {
  /** What is looked for: its name for those who hear it, and what stands in it while it is empty. */
  readonly label: string;
  /** The words that the address holds. */
  readonly search: string;
  /** Hears the words once typing rests. */
  readonly onSearch: (words: string) => unknown;
  readonly className?: string | undefined;
}

/** Finds by words that are kept in the address. */
export function SearchBox({ label, search, onSearch, className = "" }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const commit = useDebouncedCallback(onSearch, 250);
  useEffect(() => {
    // The address changed by another way (Back, a link): the box follows, unless someone is typing in it.
    if (input.current && input.current !== document.activeElement) input.current.value = search;
  }, [search]);
  return (
    <input
      ref={input}
      type="search"
      className={`text-input ${className}`}
      aria-label={label}
      placeholder={label}
      defaultValue={search}
      onChange={(event) => commit(event.currentTarget.value)}
    />
  );
}
