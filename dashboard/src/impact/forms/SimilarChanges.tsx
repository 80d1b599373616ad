import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { SimilarChangesDocument } from "../../gql/later/graphql.ts";
import { useFormat } from "../../shared/useFormat.ts";

const PAUSE_MS = 600;
/** Fewer letters than this name nobody. */
const SHORTEST = 4;

/** What is written down already of the same office or body: what is there needs no second record, only a contribution. */
export function SimilarChanges({ actor }: { readonly actor: string }) {
  const { t } = useTranslation();
  const { month } = useFormat();
  const [search] = useDebouncedValue(actor.trim(), PAUSE_MS);
  const { data, previousData } = useQuery(SimilarChangesDocument, {
    variables: { search },
    skip: search.length < SHORTEST,
  });
  const found = search.length < SHORTEST ? [] : ((data ?? previousData)?.outcomes.nodes ?? []);
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="note stack">
          <p>{t("impact.form.similar")}</p>
          <ul className="plain-list">
            {found.map(({ id, slug, title, language, changedOn, harvestedBy }) => (
              <li key={id}>
                <Link to={`/impact/${slug}`} lang={language}>
                  {title}
                </Link>{" "}
                <span className="small muted">
                  {harvestedBy && `${harvestedBy.name}, `}
                  {month(changedOn)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
