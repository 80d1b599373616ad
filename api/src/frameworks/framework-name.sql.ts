import type { Language } from "@onze/schema";
import { nameIn } from "../shared/language.ts";

/** SQL of what a framework `f` is called in a language: its own name, its country or its theme, and its cycle, as in "Philippines 2022-2026". */
export const frameworkName = (f: string, language: Language): string =>
  `(select coalesce(${nameIn(`${f}.names`, language)}, ${nameIn("place.names", language)}, ${nameIn("subject.names", language)}) || ' ' || cycle.code
    from framework_cycle cycle left join country place on place.code = ${f}.country_code left join theme subject on subject.code = ${f}.theme_code
    where cycle.id = ${f}.cycle_id)`;
