// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Checks a script with a grammar of PowerShell: that it is one, that Windows PowerShell 5.1
// understands it, and that nothing in it does more than a list allows. By allowed.json, the list of
// the collector script, nothing can change a cluster.
//
//   node check_script.mjs GRAMMAR [--allowed LIST] SCRIPT...
//                                 exit code 1 and a line for each complaint
//   node check_script.mjs GRAMMAR [--allowed LIST] --prove FOLDER
//                                 every script of the folder breaks the rule that its first line
//                                 names ("# RULE: ..."), and no other
//
// GRAMMAR is the folder that `npm ci` filled by the package.json beside this file. A list may also
// have "places", which are set beside variables ("*": any), and "letters": "any" for a script that
// begins with the mark of UTF-8.

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const here = dirname(fileURLToPath(import.meta.url));
const [grammar, ...words] = process.argv.slice(2);
const list = words[0] === '--allowed' ? words.splice(0, 2)[1] : join(here, 'allowed.json');
const allowed = { places: [], letters: 'ASCII', ...JSON.parse(readFileSync(list, 'utf8')) };

// PowerShell does not tell capitals from small letters.
const holds = (list, name) => list.some((entry) => entry.toLowerCase() === name.toLowerCase());

const quoted = (node) => `"${node.text.split('\n', 1)[0].slice(0, 60)}"`;

/** What stands before the last dot or colons, where that is a type: "[System.IO.File]::Exists". */
function methodName(call) {
    const [owner, separator, member] = call.children;
    const name = separator.text === '::' ? `${owner.text}::${member.text}` : `.${member.text}`;
    return member.firstChild?.type === 'simple_name' ? name : null; // else it is known only later
}

/** The innermost node that spans the same text: the grammar nests a level for each operator. */
function unwrapped(node) {
    const child = node.firstChild;
    return child !== null && child.startIndex === node.startIndex && child.endIndex === node.endIndex
        ? unwrapped(child) : node;
}

function firstArgument(command) {
    const elements = command.childForFieldName('command_elements')?.namedChildren ?? [];
    const first = elements.find((node) => node.type !== 'command_argument_sep');
    return first === undefined ? null : unwrapped(first);
}

const isPlainVariable = (node) => node.type === 'variable' && !node.text.includes(':');

/** A variable, or an element of what a variable holds. */
function isOwnPlace(node) {
    const inner = node.type === 'variable' ? node : unwrapped(node);
    if (inner.type === 'element_access')
        return isOwnPlace(inner.firstChild);
    return isPlainVariable(inner);
}

/** What the first argument of a command has to be, where that decides what the command does. */
const firstArguments = {
    'foreach-object': (first) => first?.type === 'script_block_expression', // else: call a method
    'new-object': (first) => first !== null && holds(allowed.newObjects, first.text),
};

function checkCommand(command, script) {
    const name = command.childForFieldName('command_name');
    if (name === null)
        return `${quoted(command)} has no name`;
    if (name.type === 'command_name_expr')
        return holds(allowed.called, name.text) ? null : `${quoted(name)} is called by "&" or "."`;
    if (!holds(allowed.commands, name.text) && !holds(script.functions, name.text))
        return `the command ${quoted(name)} is not allowed`;
    const accepts = firstArguments[name.text.toLowerCase()] ?? (() => true);
    return accepts(firstArgument(command)) ? null : `${quoted(command)} is not allowed`;
}

function checkMethod(call) {
    const name = methodName(call);
    return name !== null && holds(allowed.methods, name) ? null
        : `the method ${quoted(call)} is not allowed`;
}

/** Setting a property of a cluster's object changes the cluster. */
function checkChange(node) {
    const place = node.type === 'left_assignment_expression' ? node
        : node.namedChildren[node.namedChildCount - 1];
    const isAllowed = isOwnPlace(place) || holds(allowed.places, '*') || holds(allowed.places, place.text);
    return isAllowed ? null : `${quoted(node)} changes more than a variable`;
}

const nodeRules = [
    { rule: 'syntax', types: ['ERROR'], check: (node) => `${quoted(node)} does not belong here` },
    { rule: 'language', types: ['class_statement', 'enum_statement', 'pipeline_chain_tail',
        'data_statement', 'inlinescript_statement', 'parallel_statement', 'sequence_statement'],
    check: (node) => `${quoted(node)} is not to be used` },
    { rule: 'command', types: ['command'], check: checkCommand },
    { rule: 'method', types: ['invokation_expression'], check: checkMethod },
    { rule: 'change', types: ['left_assignment_expression', 'post_increment_expression',
        'post_decrement_expression', 'pre_increment_expression', 'pre_decrement_expression'],
    check: checkChange },
    { rule: 'change', types: ['file_redirection_operator'],
        check: () => 'output is redirected to a file' },
];

function checkNode(node, script) {
    const complaints = [];
    const line = node.startPosition.row + 1;
    if (node.isMissing)
        complaints.push({ rule: 'syntax', line, text: `"${node.type}" is missing here` });
    for (const { rule, types, check } of nodeRules) {
        const text = types.includes(node.type) ? check(node, script) : null;
        if (text !== null)
            complaints.push({ rule, line, text });
    }
    return complaints;
}

function nodesOf(root) {
    const nodes = [root];
    for (let index = 0; index < nodes.length; ++index)
        nodes.push(...nodes[index].children);
    return nodes;
}

function checkLetters(source) {
    const complaints = [];
    if (allowed.letters === 'any' && source.startsWith('\ufeff'))
        return complaints;
    source.split('\n').forEach((text, index) => {
        if (/[^\x20-\x7e]/.test(text)) // without a mark, 5.1 reads other letters in a code page
            complaints.push({ rule: 'letters', line: index + 1, text: 'only ASCII without tabs' });
    });
    return complaints;
}

function checkSource(parser, source) {
    const nodes = nodesOf(parser.parse(source.replace(/^\ufeff/, '')).rootNode);
    const script = {
        functions: nodes.filter((node) => node.type === 'function_name').map((node) => node.text),
    };
    const complaints = nodes.flatMap((node) => checkNode(node, script));
    const broken = complaints.filter((complaint) => complaint.rule === 'syntax');
    // What the grammar makes of a broken script says nothing about the other rules.
    return [...checkLetters(source), ...(broken.length > 0 ? broken : complaints)]
        .sort((left, right) => left.line - right.line);
}

function checkFile(parser, path) {
    const complaints = checkSource(parser, readFileSync(path, 'utf8'));
    for (const { rule, line, text } of complaints)
        console.error(`${path}:${line}: ${rule}: ${text}`);
    return complaints.length === 0;
}

function proveFile(parser, path) {
    const source = readFileSync(path, 'utf8');
    const expected = /^# ([a-z]+): /.exec(source)?.[1] ?? 'a first line with a rule';
    const found = new Set(checkSource(parser, source).map((complaint) => complaint.rule));
    const right = expected === 'none' ? found.size === 0 : found.size === 1 && found.has(expected);
    if (!right)
        console.error(`${path}: expected ${expected}, found ${[...found].join(', ') || 'none'}`);
    return right;
}

async function makeParser(grammar) {
    // The grammar is run for a moment only; optimising its code would take many times as long.
    setFlagsFromString('--liftoff-only');
    const require = createRequire(join(resolve(grammar), 'package.json'));
    const { Language, Parser } = require('web-tree-sitter');
    await Parser.init();
    const folder = dirname(require.resolve('tree-sitter-powershell/package.json'));
    const language = await Language.load(join(folder, 'tree-sitter-powershell.wasm'));
    return new Parser().setLanguage(language);
}

const parser = await makeParser(grammar);
const folder = words[0] === '--prove' ? words[1] : null;
const files = folder === null ? words
    : readdirSync(folder).filter((name) => name.endsWith('.ps1')).map((name) => join(folder, name));
if (files.length === 0)
    console.error('There is no script to check.');
const passed = files.map((file) => (folder === null ? checkFile : proveFile)(parser, file));
process.exitCode = files.length > 0 && passed.every(Boolean) ? 0 : 1;
