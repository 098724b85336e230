// Counts the tokens of texts by the table o200k_base: {"name": "text"} from standard input, {"name": count} to output.
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encode(text).length]))));
