import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { ChangeAuthorsDocument, type ChangeAuthorsQuery } from "../gql/later/graphql.ts";

/** Somebody, or a program that is called one. */
export interface NamedAuthor {
  readonly id: string;
  readonly name: string;
}

/** Says of programs that they are. */
export function useNamedAuthors(): (authors: ChangeAuthorsQuery["changeAuthors"]) => readonly NamedAuthor[] {
  const { t } = useTranslation();
  return (authors) =>
    authors.map(({ id, name, isProgram }) => ({
      id,
      name: isProgram ? t("history.filter.program", { name }) : name,
    }));
}

/** The name of who is chosen in the address; where the history names nobody of that id to the reader, that there is none: known once it answered. */
export function useAuthorName(id: string): string {
  const { t } = useTranslation();
  const { data } = useQuery(ChangeAuthorsDocument);
  const named = useNamedAuthors();
  if (data === undefined) return "…";
  return named(data.changeAuthors).find((author) => author.id === id)?.name ?? t("history.nameless");
}
