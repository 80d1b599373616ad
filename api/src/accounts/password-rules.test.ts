import { expect, test } from "vitest";
import { passwordProblem } from "./password-rules.ts";

const EMAIL = "ana.perez@example.org";

test.each([
  ["", "has 0 characters; it must have at least 12"],
  ["elevenchars", "has 11 characters"],
  ["🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻🌻", "has 11 characters"],
])("a short password is refused, counted in characters: %j", (password, sentence) => {
  expect(passwordProblem(password, EMAIL)).toEqual({
    why: { reason: "PASSWORD_TOO_SHORT", values: { least: 12 } },
    message: expect.stringContaining(sentence),
  });
});

test("one that would take long to hash is refused", () => {
  expect(passwordProblem("correct horse ".repeat(10), EMAIL)?.why.reason).toBe("PASSWORD_TOO_LONG");
});

test.each([
  "password1234",
  "PassWord1234!!",
  "P@ssw0rd2026",
  "123456789012",
  "!!!!password!!!!",
  "2024-11-23 12",
  "qwertyuiop123",
  "aaaaaaaaaaaa",
  "abababababab",
  "administrator",
  "Administrator2026!",
  "contraseña123",
  "contrasena123",
  "qwertyqwerty",
  "azertyazerty",
  "letmeinletmein",
  "password-password",
  "Password-Password-2026",
  "xq7#xq7#xq7#",
  "abcdefghijkl",
  "zyxwvutsrqponm",
  "123456qwerty",
  "azertyuiop12",
  "vlaanderen2026",
  "Solidarité2026",
  "solidarite2026",
  "11.11.11.onze",
  "Onze-Vlaanderen-2026",
  "november2026",
  "¡Bienvenida2026!",
])("a password that is tried first is refused, however it is dressed up: %s", (password) => {
  expect(passwordProblem(password, EMAIL)).toMatchObject({ why: { reason: "PASSWORD_TOO_COMMON" } });
});

test.each(["ana.perez-2026-mine", "mineANA.PEREZmine"])(
  "one that holds the name of the person's own mailbox is refused: %s",
  (password) => {
    expect(passwordProblem(password, EMAIL)?.message).toBe(
      "The password holds the name of your e-mail address; choose another.",
    );
  },
);

test("the name of the organisation in the address, with a year, is tried first as well", () => {
  expect(passwordProblem("Broederwerk-2026", "ana@broederwerk.example")).toMatchObject({
    why: { reason: "PASSWORD_TOO_COMMON" },
  });
});

test("a mailbox is known with and without the signs on its letters", () => {
  expect(passwordProblem("PÉREZ-y-su-gato", "perez@example.org")?.message).toContain("your e-mail address");
});

test.each([
  ["de solidariteit van mijn buren", EMAIL],
  ["onze vlinder in november", EMAIL],
  ["muchas-gracias-abuela", EMAIL],
  ["été à la plage, hier", EMAIL],
  ["xq7#kd92mxq7#kd92m", EMAIL],
  ["broederwerk op de markt", "ana@broederwerk.example"],
  ["correct horse battery", EMAIL],
  ["vlinder-onder-glas", EMAIL],
  ["xq7#kd92mmva", EMAIL],
  ["a long sentence anyone could say", "an@example.org"],
])("any other is taken: %s", (password, email) => {
  expect(passwordProblem(password, email)).toBeNull();
});
