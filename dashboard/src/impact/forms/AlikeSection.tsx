import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import {
  AlikeClaimsDocument,
  type AlikeClaimsQuery,
  DistinguishOutcomesDocument,
  MergeOutcomesDocument,
} from "../../gql/later/graphql.ts";
import { Act } from "../../shared/Act.tsx";
import { Section } from "../../shared/Section.tsx";
import { useFormat } from "../../shared/useFormat.ts";
import type { ClaimProps } from "../Claim.tsx";

type Alike = NonNullable<AlikeClaimsQuery["outcome"]>["alike"][number];

/** Other records that may be of the same change, each with why: a person says whether they are. */
export function AlikeSection({ outcome }: ClaimProps) {
  const { t } = useTranslation();
  const { data } = useQuery(AlikeClaimsDocument, {
    variables: { slug: outcome.slug },
    skip: !outcome.viewerMay.merge,
  });
  const alike = data?.outcome?.alike ?? [];
  if (alike.length === 0) return null;
  return (
    <Section title={t("impact.form.alike")} count={String(alike.length)}>
      <p className="small muted">{t("impact.form.alike.why")}</p>
      <ul className="plain-list">
        {alike.map((each) => (
          <AlikeLine key={each.outcome.id} outcome={outcome} alike={each} />
        ))}
      </ul>
    </Section>
  );
}

function AlikeLine({ outcome, alike }: ClaimProps & { readonly alike: Alike }) {
  const { t } = useTranslation();
  const { dateInWords, list } = useFormat();
  const navigate = useNavigate();
  const { slug, title, language, changedOn, harvestedBy, viewerMay } = alike.outcome;
  return (
    <li className="record stack">
      <span>
        <Link to={`/impact/${slug}`} lang={language}>
          {title}
        </Link>
        <span className="small muted">
          {" "}
          {harvestedBy && `${harvestedBy.name}, `}
          {dateInWords(changedOn)}
        </span>
      </span>
      <span className="small">{list([...alike.reasons])}</span>
      <div className="row wrap screen-only">
        {viewerMay.merge && (
          <>
            <Act
              mutation={MergeOutcomesDocument}
              variables={{ outcome: slug, into: outcome.slug }}
              label={t("impact.form.same.here")}
              what={title}
            />
            <Act
              mutation={MergeOutcomesDocument}
              variables={{ outcome: outcome.slug, into: slug }}
              label={t("impact.form.same.there")}
              what={title}
              onDone={() => navigate(`/impact/${slug}`, { replace: true })}
            />
          </>
        )}
        <Act
          mutation={DistinguishOutcomesDocument}
          variables={{ first: outcome.slug, second: slug }}
          label={t("impact.form.different")}
          what={title}
        />
      </div>
      {!viewerMay.merge && <p className="small muted">{t("impact.form.same.others")}</p>}
    </li>
  );
}
