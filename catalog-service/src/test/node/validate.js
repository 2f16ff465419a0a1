// node validate.js SCHEMA DOCUMENT…: ends with 1 and names every fault when a document does not fit.
const fs = require("node:fs");
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const read = (file) => JSON.parse(fs.readFileSync(file, "utf8"));
const [schema, ...documents] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const fits = ajv.compile(read(schema));

for (const document of documents) {
  if (fits(read(document))) {
    console.log(`${document}: valid`);
  } else {
    process.exitCode = 1;
    for (const fault of fits.errors) {
      console.log(`${document}: ${fault.instancePath} ${fault.message}`);
    }
  }
}
