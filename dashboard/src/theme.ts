import { type CSSVariablesResolver, createTheme } from "@mantine/core";

const FONT = '"Source Sans 3 Variable", system-ui, "Segoe UI", Roboto, sans-serif';

/** Sizes, radii and breakpoints of Onze in Mantine's names; sizes in rem so that the reader's own font size counts. */
export const theme = createTheme({
  fontFamily: FONT,
  primaryColor: "brand",
  primaryShade: { light: 7, dark: 2 },
  autoContrast: true,
  defaultRadius: "sm",
  respectReducedMotion: true,
  focusRing: "auto",
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "1rem", lg: "1.125rem", xl: "1.5rem" },
  lineHeights: { xs: "1.3333", sm: "1.4286", md: "1.5", lg: "1.3333", xl: "1.25" },
  spacing: { xs: "0.25rem", sm: "0.5rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  radius: { xs: "2px", sm: "4px", md: "8px" },
  breakpoints: { xs: "22.5em", sm: "48em", md: "64em", lg: "90em" },
  headings: { fontFamily: FONT, fontWeight: "600" },
  colors: {
    brand: [
      "#FBEFF7",
      "#F1D8E8",
      "#E5A5CF",
      "#D27FB5",
      "#B95A98",
      "#9C3F7C",
      "#863169",
      "#74285A",
      "#5E1F49",
      "#481638",
    ],
  },
});

const LIGHT = {
  "--paper": "#FFFFFF",
  "--wash": "#F6F4F0",
  "--tint": "#FFF3D6",
  "--ink": "#1E1B18",
  "--muted": "#5E5850",
  "--line": "#D9D4CB",
  "--ctl": "#8A8378",
  "--accent": "#74285A",
  "--umb": "#174F8F",
  "--mem": "#C8610A",
  "--mem-t": "#9A4700",
  "--none": "#8A8378",
  "--err": "#A3211B",
  "--land": "#ECE8E0",
};

const DARK: typeof LIGHT = {
  "--paper": "#18171A",
  "--wash": "#222125",
  "--tint": "#3A2F17",
  "--ink": "#EFECE6",
  "--muted": "#B4AEA5",
  "--line": "#3A383D",
  "--ctl": "#8A857D",
  "--accent": "#E5A5CF",
  "--umb": "#84B6F0",
  "--mem": "#F0A055",
  "--mem-t": "#F0A055",
  "--none": "#8A857D",
  "--err": "#F2958F",
  "--land": "#2B2A2F",
};

/** Mantine's own colours, pointed at the tokens so that both read the same names in light and dark. */
const MANTINE_COLOURS = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-error": "var(--err)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-default-border": "var(--ctl)",
  "--mantine-color-default": "var(--paper)",
  "--mantine-color-default-hover": "var(--wash)",
};

/** Puts the tokens of the design into the page as CSS variables, for components, charts, marks and print alike. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...LIGHT, ...MANTINE_COLOURS },
  dark: { ...DARK, ...MANTINE_COLOURS },
});
