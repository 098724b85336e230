"""What is made of a catalog: each target a folder with `render(catalog) -> Tree`, none knowing another."""
