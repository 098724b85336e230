"""The models that a client takes from the service's own list: it adds models, and changes none of the package."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from threading import RLock
from typing import TYPE_CHECKING

from ...listing.models import ListedModel, model_of, with_models
from ...listing.records import Json, UnusableListError, UnusableRecordError, at, is_object, mapped, read_list
from ...service import Kit
from ...verdict import listed
from ..errors import ConfigurationError
from ..system.filesystems import state_folder
from .list_cache import Kept, ListCache

if TYPE_CHECKING:
    import logging


class NewerModels:
    """The models that a client has taken from the service's list."""

    def __init__(self, kit: Kit, cache: ListCache) -> None:
        """Take the package, which has the mapping of the list, and where lists are kept."""
        self.cache = cache
        self._kit, self._mapping = kit, mapped(kit.resource)
        self._packaged = [info.id for info in kit.models.values() if info.stage != "removed"]
        self._lock = RLock()
        self._body = b""
        self._records: Mapping[str, Json] = {}
        self._models: dict[tuple[str, str], ListedModel] = {}

    def read(self, body: bytes) -> None:
        """Read an answer, if it is not the one that was read last; raise `UnusableListError` if it is not believed."""
        with self._lock:
            if body != self._body:
                self._records, self._models = read_list(body, self._mapping, self._packaged), {}
                self._body = body

    def kit_for(self, name: str, kept: Kept) -> Kit:
        """Return the package with a model, or with what there is to say of a model that the list does not have."""
        if kept.body is None:
            return self._kit._replace(asked=f", and the service's list {_unread(kept.problem)}")
        day = _day(kept)
        with self._lock:
            try:
                self.read(kept.body)
                if name not in self._records:
                    return self._kit._replace(asked=f", nor in the service's list of {day}")
                model = self._model(name, day)
            except UnusableListError as error:
                return self._kit._replace(asked=f", and the service's list {_unread(str(error))}")
            except UnusableRecordError as error:
                return self._kit._replace(asked=f", and its record in the service's list of {day} is unusable: {error}")
            return with_models(self._kit, (model,))._replace(record=model.record)

    def kit_with_all(self, kept: Kept) -> Kit:
        """Return the package with every model of the list that it lacks; `asked` says what is left out, and why."""
        if kept.body is None:
            return self._kit._replace(asked=f"the service's list {_unread(kept.problem)}")
        day, found, unusable = _day(kept), list[ListedModel](), list[str]()
        with self._lock:
            try:
                self.read(kept.body)
            except UnusableListError as error:
                return self._kit._replace(asked=f"the service's list {_unread(str(error))}")
            for name in sorted(self._records):
                if self._kit.model(name) is None:
                    try:
                        found.append(self._model(name, day))
                    except UnusableRecordError:
                        unusable.append(name)
        left = f"in the service's list of {day} the records of {listed(unusable)} are unusable" if unusable else ""
        return with_models(self._kit, found)._replace(asked=left)

    def _model(self, name: str, day: str) -> ListedModel:
        """Return the model of a record of the list; raise `UnusableRecordError` if it cannot be read."""
        if (name, day) not in self._models:
            self._models[name, day] = model_of(name, self._records[name], self._mapping, self._kit, day)
        return self._models[name, day]


def _day(kept: Kept) -> str:
    return datetime.fromtimestamp(kept.fetched, UTC).date().isoformat()


def _unread(problem: str) -> str:
    return f"could not be read: {problem}" if problem else "has not been read yet: validate() and quote() read it"


def kit_by(kit: Kit, id_: str, kept: object) -> Kit | None:
    """Return a package with a model by a record that was kept with its day; None where it cannot be used any more."""
    day, record = at(kept, "date"), at(kept, "record")
    if kit.model(id_) is not None or not (isinstance(day, str) and is_object(record)):
        return None
    try:
        model = model_of(id_, record, mapped(kit.resource), kit, day)
        return with_models(kit, (model,))._replace(record=model.record)
    except UnusableRecordError:
        return None


def newer_models(kit: Kit, place: str, log: logging.Logger) -> NewerModels:
    """Return what a client needs to ask the list at a base URL; its answers are kept in the state folder."""
    path = None
    try:
        path = state_folder(kit.service.distribution) / "listing.sqlite3"
    except ConfigurationError as error:
        log.warning("%s; the service's list of models is kept within this process", error)
    return NewerModels(kit, ListCache(path, place, log))
