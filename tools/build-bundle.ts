import { globSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";

// Part of `npm run build`: what one command of the program reads at its start is joined in a few files, because opening some three
// hundred modules takes longer than checking a transaction. The modules themselves stay: the library and the worker threads use them.
// The files stand in dist/app, from where `../../data` and the worker are found as from the modules.
for (const file of globSync("dist/app/bundled-*.js")) rmSync(file);
const bundle = await rolldown({
  input: "dist/cli/run-cli.js",
  platform: "node",
  external: (id) => !(id.startsWith(".") || id.startsWith("/")),
  onLog: (level, log) => {
    if (log.code !== "INEFFECTIVE_DYNAMIC_IMPORT") console.error(`${level}: ${log.message}`);
  },
});
await bundle.write({
  dir: "dist/app",
  format: "esm",
  entryFileNames: "bundled-cli.js",
  chunkFileNames: "bundled-[name].js",
});
await bundle.close();
writeFileSync("dist/cli/run-cli.js", 'export { runCli } from "../app/bundled-cli.js";\n');
