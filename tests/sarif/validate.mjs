// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// node validate.mjs PACKAGES FILE...   validates SARIF logs against the schema of version 2.1.0, and
// checks what the schema cannot say: that indices lead where they should.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [packages, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), "package.json"));
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");

const schema = JSON.parse(readFileSync(
    join(packages, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function* complaints(log) {
    if (!validate(log)) {
        for (const error of validate.errors)
            yield `${error.instancePath || "/"} ${error.message}`;
        return;
    }
    for (const run of log.runs) {
        const rules = run.tool.driver.rules;
        if (new Set(rules.map(rule => rule.id)).size !== rules.length)
            yield "two rules have one id";
        for (const [number, result] of run.results.entries()) {
            if (rules[result.ruleIndex]?.id !== result.ruleId)
                yield `result ${number}: ruleIndex does not lead to ruleId ${result.ruleId}`;
            if (/(?<!\{)(\{\{)*\{\d+\}/.test(result.message.text))
                yield `result ${number}: the message has a placeholder`;
            if (/\[[^\]]*[^\\\]]\]\(\d+\)/.test(result.message.text))
                yield `result ${number}: the message has a link`;
            for (const location of result.locations ?? []) {
                const artifact = location.physicalLocation?.artifactLocation;
                if (artifact && run.artifacts[artifact.index]?.location.uri !== artifact.uri)
                    yield `result ${number}: index does not lead to ${artifact.uri}`;
            }
        }
    }
}

let failed = 0;
for (const file of files) {
    for (const complaint of complaints(JSON.parse(readFileSync(file, "utf8")))) {
        console.error(`${file}: ${complaint}`);
        ++failed;
    }
}
process.exit(failed ? 1 : 0);
