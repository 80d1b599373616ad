import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useLocation } from "react-router";

interface PlaceProps {
  /** What an address ends in, after its number sign. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a page that an address can name. */
export function Place({ name, children }: PlaceProps) {
  const here = usePlace<HTMLDivElement>(name);
  return (
    <div ref={here} id={name} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Brings what the address names into view once it is there, and the focus with it. */
export function usePlace<Part extends HTMLElement>(name: string): RefObject<Part | null> {
  const { hash } = useLocation();
  const here = useRef<Part>(null);
  useEffect(() => {
    if (hash !== `#${name}`) return;
    here.current?.scrollIntoView();
    here.current?.focus({ preventScroll: true });
  }, [hash, name]);
  return here;
}
