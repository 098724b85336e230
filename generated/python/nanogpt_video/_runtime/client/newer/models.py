"""The models that a client takes from the service's own list: it adds models, and changes none of the package."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING

from ...listing.models import ListedModel, model_of, with_model
from ...listing.records import Json, UnusableListError, UnusableRecordError, mapped, read_list
from ...service import Kit
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
        self._lock = Lock()
        self._fetched = 0.0
        self._records: Mapping[str, Json] = {}
        self._models: dict[str, ListedModel] = {}

    def read(self, body: bytes) -> Mapping[str, Json]:
        """Return the records of an answer; raise `UnusableListError` where it is not believed."""
        return read_list(body, self._mapping, self._packaged)

    def kit_for(self, name: str, kept: Kept) -> Kit:
        """Return the package with a model, or with what there is to say of a model that the list does not have."""
        if kept.body is None:
            return self._kit._replace(asked=f", and the service's list could not be read: {kept.problem}")
        day = datetime.fromtimestamp(kept.fetched, UTC).date().isoformat()
        with self._lock:
            try:
                if kept.fetched != self._fetched:
                    self._records, self._models = self.read(kept.body), {}
                    self._fetched = kept.fetched
                if name not in self._records:
                    return self._kit._replace(asked=f", nor in the service's list of {day}")
                if name not in self._models:
                    record = self._records[name]
                    self._models[name] = model_of(name, record, self._mapping, self._kit, day)
            except UnusableListError as error:
                return self._kit._replace(asked=f", and the service's list could not be read: {error}")
            except UnusableRecordError as error:
                return self._kit._replace(asked=f", and its record in the service's list of {day} is unusable: {error}")
            return with_model(self._kit, self._models[name])


def newer_models(kit: Kit, place: str, log: logging.Logger) -> NewerModels:
    """Return what a client needs to ask the list at a base URL; its answers are kept in the state folder."""
    path = None
    try:
        path = state_folder(kit.service.distribution) / "listing.sqlite3"
    except ConfigurationError as error:
        log.warning("%s; the service's list of models is kept within this process", error)
    return NewerModels(kit, ListCache(path, place, log))
