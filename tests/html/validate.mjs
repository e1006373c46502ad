// Is all HTML of the built sites valid? `node tests/html/validate.mjs SITE…`
//
// The rules are those of `.htmlvalidate.json`: the HTML standard. Ends with status 1 when a
// page breaks one, or when a site has no pages.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from "html-validate";

const validator = new HtmlValidate(new FileSystemConfigLoader());
const sites = process.argv.slice(2);
if (sites.length === 0) throw new Error("usage: validate.mjs SITE…");
for (const site of sites) await validate(site);

async function validate(site) {
  const pages = readdirSync(site, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(site, name));
  const report = await validator.validateMultipleFiles(pages);
  if (!report.valid) console.error(formatterFactory("stylish")(report.results));
  if (!report.valid || pages.length === 0) process.exitCode = 1;
  console.log(`${site}: ${pages.length} pages, ${report.errorCount} errors, ${report.warningCount} warnings`);
}
