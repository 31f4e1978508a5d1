// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The look of the HTML report: screen in both themes, narrow screens, and paper.
#pragma once

namespace clusprop {

inline constexpr char htmlStyle[] = R"css(
:root {
  color-scheme: light dark;
  --text: #1c2228; --faint: #56616c; --line: #d3d9df; --page: #ffffff; --band: #f1f4f7;
  --link: #0b5394; --high: #a61b1b; --raised: #8a5300; --new: #e6f4ea; --old: #fbeaea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e3e8ed; --faint: #a0abb6; --line: #3b444d; --page: #15191d; --band: #20262c;
    --link: #8ec2f5; --high: #ff9a94; --raised: #f2bc66; --new: #16301f; --old: #381c1d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 84rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1rem 0 .25rem; font-size: 1rem; color: var(--faint); }
h1, h2, dd, th, td, li { overflow-wrap: anywhere; }
a { color: var(--link); }
.value { white-space: pre-wrap; }
th .value, td .value { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .875em; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1rem; }
dl div { min-width: 0; }
dt { font-size: .8125rem; color: var(--faint); }
dd { margin: 0; }
nav ul { columns: 18rem; column-gap: 2rem; margin: 0; padding-left: 1.25rem; }
nav li { break-inside: avoid; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: .5rem 0 1rem; font-size: .9375rem; }
caption { padding: 0 0 .5rem; text-align: left; color: var(--faint); font-size: .875rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); background: var(--page); font-size: .8125rem; color: var(--faint); }
tbody th { font-weight: 600; }
tr.object th { padding-top: .6rem; background: var(--band); }
tr.deviates th, tr.deviates td { background: var(--band); }
.small { display: block; color: var(--faint); font-size: .8125rem; font-weight: 400; }
td.old { background: var(--old); }
td.new { background: var(--new); font-weight: 600; }
td.high { color: var(--high); font-weight: 600; }
td.raised { color: var(--raised); }
td.notes p { margin: 0 0 .25rem; }
.kind { color: var(--faint); font-weight: 400; }
.changes th:nth-child(1) { width: 20%; }
.changes th:nth-child(2), .changes th:nth-child(3) { width: 17%; }
.changes th:nth-child(4) { width: 10%; }
.changes th:nth-child(5) { width: 10%; }
.properties th:nth-child(1) { width: 25%; }
.properties th:nth-child(2) { width: 27%; }
.properties th:nth-child(3) { width: 11%; }
.properties th:nth-child(5) { width: 12%; }
.properties th:nth-child(6) { width: 9%; }
@media (max-width: 48rem) {
  body { padding: 1rem; }
  main { overflow-x: auto; }
  table { min-width: 52rem; }
}
@media print {
  :root {
    color-scheme: light;
    --text: #000; --faint: #444; --line: #999; --page: #fff; --band: #eee; --link: #000;
    --high: #000; --raised: #000; --new: #fff; --old: #fff;
  }
  @page { margin: 15mm; }
  html { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { text-decoration: none; }
}
)css";

} // namespace clusprop
