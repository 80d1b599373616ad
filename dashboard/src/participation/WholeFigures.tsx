import { useTranslation } from "react-i18next";
import { DefinitionNote } from "../shared/profile/DefinitionNote.tsx";
import { Section } from "../shared/Section.tsx";
import { useFormat } from "../shared/useFormat.ts";
import type { Ledger } from "./ledger.ts";
import styles from "./ParticipationPage.module.css";
import { LEVEL_FIGURES, useFigureWords } from "./useFigureWords.ts";

interface WholeFiguresProps {
  readonly ledger: Ledger;
  readonly withOwn: boolean;
}

/** Every figure of all that is chosen: without own programmes first, and with them beside it where the reader wants that. */
export function WholeFigures({ ledger: { whole, withoutOwnProgramme }, withOwn }: WholeFiguresProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const wordsOf = useFigureWords();
  const turnoutOf = ({ scored, asked }: typeof whole) =>
    t("participation.nOfAsked", { scored: count(scored), count: asked });
  return (
    <Section title={t("participation.whole")}>
      <table className={`list-table ${styles.whole}`}>
        <thead>
          <tr>
            <th scope="col">{t("participation.column.figure")}</th>
            <th scope="col">{t("participation.withoutOwn")}</th>
            {withOwn && <th scope="col">{t("participation.withOwn")}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {whole.turnout.definition.name}
              <DefinitionNote definition={whole.turnout.definition} reasons={[]} />
            </th>
            <td className="strong">{turnoutOf(withoutOwnProgramme)}</td>
            {withOwn && <td>{turnoutOf(whole)}</td>}
          </tr>
          {LEVEL_FIGURES.map((name) => (
            <tr key={name}>
              <th scope="row">
                {whole[name].definition.name}
                <DefinitionNote definition={withoutOwnProgramme[name].definition} reasons={[]} />
              </th>
              <td className="strong">{wordsOf(name, withoutOwnProgramme)}</td>
              {withOwn && <td>{wordsOf(name, whole)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
