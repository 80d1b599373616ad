import type { Context } from "../../context.ts";
import { nameKeys } from "../axis-values.ts";
import { type AxisValue, AxisValueKind, CoverageAxis } from "../coverage-types.ts";

/** Gives the name of something by its key. */
type NameOf = (key: string) => AxisValue;

/** Names organisations that hold activities, by their ids. */
export const nameHolders = (context: Context, ids: readonly string[]): Promise<NameOf> =>
  namesBy(context, CoverageAxis.HOLDER, ids);

/** Names organisations, and the keys of an axis that they are on. */
export async function namesOn(
  context: Context,
  axis: CoverageAxis,
  rows: readonly { readonly holder: string; readonly key: string }[],
): Promise<{ readonly holder: NameOf; readonly key: NameOf }> {
  return {
    holder: await nameHolders(
      context,
      rows.map(({ holder }) => holder),
    ),
    key: await namesBy(
      context,
      axis,
      rows.map(({ key }) => key),
    ),
  };
}

async function namesBy(
  { database, language }: Context,
  axis: CoverageAxis,
  keys: readonly string[],
): Promise<NameOf> {
  const named = await nameKeys(database, axis, [...new Set(keys)], language);
  const byKey = new Map(named.map((each) => [each.key, each]));
  // what was removed between two statements has no name left
  return (key) =>
    byKey.get(key) ?? { key, label: key, kind: AxisValueKind.NOT_STATED, group: null, groupLabel: null };
}
