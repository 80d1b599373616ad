import { type GeoPath, type GeoProjection, geoContains, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Bounds, Point } from "./map-zoom.ts";

type Shape = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type Countries = GeometryCollection<{ name: string }>;

/** The world-atlas file: Natural Earth at 1:50 million, countries by their ISO 3166-1 (UN M49) number. */
export type Atlas = Topology<{ countries: Countries }>;

/** The land as path data, in pixels of the sheet. */
export interface LandPaths {
  readonly land: string;
  readonly borders: string;
  readonly bounds: Bounds;
}

const ANTARCTICA = "010";
/** The atlas gives no number to a country that the United Nations list does not hold. */
const NAMES_WITHOUT_NUMBER: Readonly<Record<string, string>> = { XK: "Kosovo" };

/** A country of the selection: its ISO 3166-1 alpha-2 code, and its UN M49 number when it has one. */
export interface CountryCode {
  readonly code: string;
  readonly m49: string | null;
}

/** Draws the land as one path without inner lines, and the borders between countries as another; no Antarctica. */
export function drawLand(atlas: Atlas, projection: GeoProjection): LandPaths {
  const path = geoPath(projection).digits(1);
  const shapes = shapesOf(atlas);
  const whole = merge(atlas, asPolygons(shapes));
  const [[left, top], [right, bottom]] = path.bounds(whole);
  return {
    land: path(whole) ?? "",
    borders: path(mesh(atlas, { type: "GeometryCollection", geometries: shapes }, (a, b) => a !== b)) ?? "",
    bounds: { left, top, right, bottom },
  };
}

/** Draws some countries as one path; empty when none of them has a shape. */
export function drawCountries(
  atlas: Atlas,
  projection: GeoProjection,
  countries: readonly CountryCode[],
): string {
  const all = shapesOf(atlas);
  const shapes = countries.flatMap((country) => findShapes(all, country));
  if (shapes.length === 0) return "";
  return geoPath(projection).digits(1)(merge(atlas, asPolygons(shapes))) ?? "";
}

/** Draws some countries as one path that keeps the lines between them. */
export function drawEach(atlas: Atlas, projection: GeoProjection, countries: readonly CountryCode[]): string {
  const all = shapesOf(atlas);
  const geometries = countries.flatMap((country) => findShapes(all, country));
  const drawn = feature(atlas, { type: "GeometryCollection", geometries });
  return geoPath(projection).digits(1)(drawn) ?? "";
}

/**
 * Finds where the mark of each country stands: the middle of its largest part, moved onto land when that middle
 * falls outside (a crescent, an archipelago).
 *
 * @returns pixels of the sheet by ISO code; a country without a shape in the atlas is missing and belongs beside the map.
 */
export function findCountries(
  atlas: Atlas,
  projection: GeoProjection,
  countries: readonly CountryCode[],
): ReadonlyMap<string, Point> {
  const shapes = shapesOf(atlas);
  const path = geoPath(projection);
  return new Map(
    countries.flatMap((country) => {
      const polygons = findShapes(shapes, country).flatMap((shape) => polygonsOf(atlas, shape));
      const largest = polygons.toSorted((a, b) => path.area(b) - path.area(a))[0];
      if (largest === undefined) return [];
      return [[country.code, middleOf(largest, path, projection)] as const];
    }),
  );
}

function shapesOf(atlas: Atlas): Shape[] {
  return atlas.objects.countries.geometries.filter(
    (shape): shape is Shape =>
      (shape.type === "Polygon" || shape.type === "MultiPolygon") && shape.id !== ANTARCTICA,
  );
}

function findShapes(shapes: readonly Shape[], { code, m49 }: CountryCode): Shape[] {
  const name = NAMES_WITHOUT_NUMBER[code];
  if (name) return shapes.filter((shape) => shape.id === undefined && shape.properties?.name === name);
  return m49 === null ? [] : shapes.filter((shape) => shape.id === m49.padStart(3, "0"));
}

// topojson's types ask for multipolygons where its code takes both kinds.
function asPolygons(shapes: readonly Shape[]): MultiPolygon[] {
  return shapes as MultiPolygon[];
}

function polygonsOf(atlas: Atlas, shape: Shape): GeoJSON.Polygon[] {
  const { features } = feature(atlas, { type: "GeometryCollection", geometries: [shape] });
  return features.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry];
    if (geometry.type !== "MultiPolygon") return [];
    return geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  });
}

const SLICES = 16;

function middleOf(polygon: GeoJSON.Polygon, path: GeoPath, projection: GeoProjection): Point {
  const [x, y] = path.centroid(polygon);
  const inside = (px: number, py: number) => {
    const place = projection.invert?.([px, py]);
    return place ? geoContains(polygon, place) : false;
  };
  if (inside(x, y)) return { x, y };
  const [[left, top], [right, bottom]] = path.bounds(polygon);
  const steps = Array.from({ length: SLICES * SLICES }, (_, step) => ({
    x: left + ((right - left) * ((step % SLICES) + 0.5)) / SLICES,
    y: top + ((bottom - top) * (Math.floor(step / SLICES) + 0.5)) / SLICES,
  }));
  const onLand = steps.filter((step) => inside(step.x, step.y));
  const distance = (step: Point) => (step.x - x) ** 2 + (step.y - y) ** 2;
  return onLand.toSorted((a, b) => distance(a) - distance(b))[0] ?? { x, y };
}
