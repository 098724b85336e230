"""Modules as parts of classic scripts: each after those that it needs, once, with what it exports."""

from __future__ import annotations

import pytest

from capmatrix.targets.linking import linked, name, rows

TREE = {
    "a/one.js": 'import { two, three as other } from "../b/two.js";\nexport const one = two;\n',
    "b/two.js": 'import * as all from "./three.js";\nexport function two() {}\nexport async function* three() {}\n',
    "b/three.js": "export class Three {}\n",
    "index.js": 'export { one } from "./a/one.js";\n',
    "long.js": 'import {\n  one,\n  two,\n} from "./a/one.js";\n',
    "default.js": "export default 1;\n",
    "circle.js": 'import { x } from "./again.js";\n',
    "again.js": 'import { y } from "./circle.js";\n',
    "a_one.js": "",
    "a-one.js": "",
}


def test_each_module_stands_once_after_those_that_it_needs():
    found = linked(TREE, ["index.js", "a/one.js"])
    assert list(found) == ["b/three.js", "b/two.js", "a/one.js", "index.js"]
    assert found["b/two.js"].needs == ("b/three.js",)


def test_imports_become_variables_and_exports_what_is_returned():
    texts = {path: part.text for path, part in linked(TREE, ["index.js", "long.js"]).items()}
    assert texts["a/one.js"] == "const { two, three: other } = $b_two;\nconst one = two;\nreturn { one };"
    assert texts["b/two.js"].startswith("const all = $b_three;\nfunction two() {}\nasync function* three() {}\n")
    assert texts["b/two.js"].endswith("return { two, three };")
    assert texts["index.js"] == "return { one: $a_one.one };"
    assert texts["long.js"] == "const {\n  one,\n  two,\n} = $a_one;\nreturn {  };"


def test_what_another_script_holds_is_left_out():
    found = linked(TREE, ["index.js"], {"b/two.js"})
    assert list(found) == ["a/one.js", "index.js"]
    assert found["a/one.js"].needs == ("b/two.js",)


def test_a_module_of_another_form_is_a_mistake_of_ours():
    for path, said in (("default.js", "another form"), ("circle.js", "imports itself")):
        with pytest.raises(AssertionError, match=said):
            linked(TREE, [path])
    with pytest.raises(AssertionError, match="one name"):
        linked(TREE, ["a_one.js", "a-one.js"])


def test_rows_are_what_a_template_takes():
    assert rows(linked(TREE, ["b/three.js"])) == (("$b_three", "class Three {}\nreturn { Three };"),)
    assert name("runtime/client/a.b.js") == "$runtime_client_a_b"
