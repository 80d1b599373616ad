import type { Context } from "../../context.ts";
import { axisKeys } from "../axis-keys.ts";
import { nameKeys } from "../axis-values.ts";
import { AxisValueKind, CoverageAxis } from "../coverage-types.ts";
import type { ProfileQuestion } from "./effort.queries.ts";
import type { EffortRow } from "./effort-rows.ts";
import type { NamedKeys } from "./tell-profile.ts";

/**
 * The themes and countries of a selection, by name, those without anybody too: what was chosen, else every theme and the
 * countries that occur. What is not stated and whole regions are none, and neither is a code that nothing bears.
 */
export async function namedKeys(
  context: Context,
  question: ProfileQuestion,
  onPlaces: readonly EffortRow[],
): Promise<NamedKeys> {
  const { database, language } = context;
  const { countries: chosen, regions } = question.filter;
  const present = onPlaces.flatMap(({ key }) => key ?? []);
  const name = async (axis: CoverageAxis, keys: readonly string[], kind: AxisValueKind) => {
    const named = await nameKeys(database, axis, [...new Set(keys)], language);
    return named.filter((each) => each.kind === kind);
  };
  const countries = chosen && !regions ? chosen : await axisKeys(database, question, CoverageAxis.COUNTRY);
  return {
    themes: await name(
      CoverageAxis.THEME,
      await axisKeys(database, question, CoverageAxis.THEME),
      AxisValueKind.THEME,
    ),
    countries: await name(CoverageAxis.COUNTRY, [...countries, ...present], AxisValueKind.COUNTRY),
  };
}
