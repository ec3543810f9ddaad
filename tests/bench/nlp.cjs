// nlp: the numbers that an npm package finds in a text, one a line.
//
//	node nlp.cjs MODULES compromise|wink FILE
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");

const [modules, which, file] = process.argv.slice(2);
const load = createRequire(modules + "/");
const finders = {
	compromise: () => {
		const nlp = load("compromise");
		return (text) => nlp(text).numbers().out("array");
	},
	wink: () => {
		const nlp = load("wink-nlp")(load("wink-eng-lite-web-model"));
		return (text) => nlp.readDoc(text).entities().filter((e) => e.out(nlp.its.type) === "CARDINAL").out();
	},
};
const find = finders[which]();
const found = [];
for (const report of readFileSync(file, "utf8").split("\f"))
	found.push(...find(report));
console.log(found.join("\n"));
