import { useMediaQuery } from "@mantine/hooks";

/** Whether the screen is so narrow that lists take the place of tables, and sheets that of menus. */
export function useIsPhone(): boolean {
  return useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
}
