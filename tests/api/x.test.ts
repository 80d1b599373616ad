import { inject, expect, test } from "vitest";
test("x", () => { expect(inject("postgresUrl")).toMatch("postgres"); });
