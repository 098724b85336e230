"""Catalogs built by hand, for tests of what only looks at a catalog."""

from __future__ import annotations

from capmatrix.ir.catalog import Catalog, Lifecycle, Model, Names, Package, Server, Service, Term
from capmatrix.ir.json_values import Json
from capmatrix.ir.kinds import Field, Kind
from capmatrix.ir.rules import Rule


def service(discriminator: str = "model") -> Service:
    """Return a service that says nothing but how its models are told apart."""
    return Service(
        title="Test",
        doc="",
        version="1.0.0",
        license="MIT",
        package=Package(distribution="test", module="test", client="Test", environment="TEST", version="0.1.0"),
        servers=(Server(url="https://example.test/api"),),
        discriminator=discriminator,
        auth=(),
        operations=(),
        dialects=(),
        statuses=(),
        errors=(),
        limits=(),
        timings=(),
    )


def model(
    *fields: Field,
    rules: tuple[Rule, ...] = (),
    name: str = "m",
    lifecycle: Lifecycle | None = None,
    examples: tuple[dict[str, Json], ...] = (),
) -> Model:
    """Return a model with these fields and rules."""
    return Model(
        id=name,
        names=Names(module=name, type=name.title(), anchor=name),
        title=name,
        provider="test",
        fields=fields,
        rules=rules,
        lifecycle=lifecycle or Lifecycle(),
        examples=examples,
    )


def field(name: str, kind: Kind, **more: object) -> Field:
    """Return a field of a kind."""
    return Field(name=name, kind=kind, **more)  # pyright: ignore[reportArgumentType]


def catalog(*models: Model, vocabulary: tuple[Term, ...] = (), discriminator: str = "model") -> Catalog:
    """Return a catalog of these models."""
    return Catalog(
        service=service(discriminator),
        vocabulary=vocabulary,
        records=(),
        models=models,
        decisions=(),
        sources=(),
        providers=("test",),
    )
