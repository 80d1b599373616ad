import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Matrix, MatrixAxisValue } from "./view-props.ts";

/** The matrix with our own words for kinds of partner, which the API names by their code. */
export function useNamedMatrix(matrix: Matrix | undefined): Matrix | undefined {
  const { t } = useTranslation();
  return useMemo(() => {
    const isOfKinds = [...(matrix?.rows ?? []), ...(matrix?.columns ?? [])].some(isKind);
    if (!matrix || !isOfKinds) return matrix;
    const name = (value: MatrixAxisValue) =>
      isKind(value) ? { ...value, label: t(`kind.${value.key}`) } : value;
    return { ...matrix, rows: matrix.rows.map(name), columns: matrix.columns.map(name) };
  }, [matrix, t]);
}

const isKind = ({ kind }: MatrixAxisValue): boolean => kind === "PARTNER_TYPE";
