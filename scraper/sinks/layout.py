"""The last step of an output: the records that were gathered in a plain file, in the format and the files asked for.

    OUT.part ─▶ OUT.building ─▶ OUT        one file, or a folder of parts

What is made here is a function of the gathered lines alone, so it is made again from the start where it was broken off.
Folders are laid out as Hive does it: `published_day=2024-03-05/outlet_domain=news.example/part-00000.parquet`.
"""

from __future__ import annotations

import os
import shutil
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote

import msgspec

from scraper.dataset.fields import ALL_FIELDS, Fields
from scraper.errors import SettingError
from scraper.sinks.formats import PLAIN, Format, format_of
from scraper.sinks.whole_files import TEMPORARY_SUFFIX, WholeFile, sync_folder, write_errors

if TYPE_CHECKING:
    import numpy as np

BUILDING_SUFFIX = ".building"
REPLACED_SUFFIX = ".replaced"
NO_VALUE = "__HIVE_DEFAULT_PARTITION__"

#: What `--partition-by` knows → the name in the folders' names, which is none of the record's own: readers add it as a column.
PARTITIONS = {"day": "published_day", "outlet": "outlet_domain"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where records go, and in what shape. Raises `SettingError` where that cannot be."""

    path: str
    fields: Fields = ALL_FIELDS
    rotate_bytes: int | None = None  # a file that reaches this size is the last of its kind but one
    partition_by: tuple[str, ...] = ()  # of PARTITIONS

    def __post_init__(self) -> None:
        unknown = [name for name in self.partition_by if name not in PARTITIONS]
        if unknown or len(set(self.partition_by)) < len(self.partition_by):
            known = " and ".join(PARTITIONS)
            raise SettingError(f"partitions are by {known}, each once, not by {', '.join(self.partition_by)}")
        self.format.check()

    @property
    def format(self) -> Format:
        return format_of(self.path)

    @property
    def is_folder(self) -> bool:
        """The output is a folder of files."""
        return bool(self.rotate_bytes or self.partition_by)

    @property
    def is_as_gathered(self) -> bool:
        """The file of gathered lines is the output already."""
        return self.format is PLAIN and self.fields.are_all and not self.is_folder


@dataclass(frozen=True, slots=True)
class PartFile:
    """A finished file of an output."""

    path: str  # below the output where that is a folder, else the name alone
    records: int
    bytes: int


def check_place(target: Target) -> None:
    """Nothing stands where the output goes but what may be replaced by it. Raises `SettingError`."""
    path = target.path
    if not os.path.isdir(path):
        if target.is_folder and os.path.lexists(path):
            raise SettingError("is a file, and the output will be a folder", source=path)
        return
    if not target.is_folder:
        raise SettingError("is a folder, and the output will be a file", source=path)
    if not _is_ours(path):
        raise SettingError("is a folder that holds other files than parts of an output", source=path)


def lay_out(gathered: str, target: Target) -> list[PartFile]:
    """Write the output beside its place from the lines in `gathered`. Raises `WriteError`."""
    building = target.path + BUILDING_SUFFIX
    remove(building)
    with open(gathered, "rb") as lines:
        if not target.is_folder:
            written = _write_file(building, lines, target)
            return [PartFile(os.path.basename(target.path), *written)]
        with write_errors(building):
            os.mkdir(building)
        if not target.partition_by:
            return list(_write_parts(building, "", lines, target))
        return _write_partitions(building, lines, target)


def put_in_place(built: str, path: str) -> None:
    """Give what stands at `built` the name `path`, in the place of what has it. Raises `WriteError`."""
    with write_errors(path):
        if os.path.isdir(path):
            remove(path + REPLACED_SUFFIX)
            os.rename(path, path + REPLACED_SUFFIX)
        os.replace(built, path)
        sync_folder(os.path.dirname(path))
        remove(path + REPLACED_SUFFIX)


def remove(path: str) -> None:
    """Remove a file or a folder of ours, if it is there."""
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def _write_partitions(building: str, lines: BinaryIO, target: Target) -> list[PartFile]:
    folders, order, starts = _sort(lines, target.partition_by)
    parts: list[PartFile] = []
    for folder, numbers in zip(folders, order, strict=True):
        with write_errors(building):
            os.makedirs(os.path.join(building, folder))
        parts += _write_parts(building, folder, _read_at(lines, starts, numbers), target)
    return parts


def _sort(lines: BinaryIO, by: tuple[str, ...]) -> tuple[list[str], list[np.ndarray], array[int]]:
    """Folders by name, for each the numbers of its lines in order, and where each line starts."""
    import numpy as np  # not above: its threads would be those of a process that is about to fork workers

    starts, folder_of, folders = array("q"), array("q"), dict[str, int]()
    at = 0
    for line in lines:
        starts.append(at)
        folder_of.append(folders.setdefault(_folder(line, by), len(folders)))
        at += len(line)
    numbers = np.argsort(np.asarray(folder_of), kind="stable")
    ends = np.cumsum(np.bincount(np.asarray(folder_of), minlength=len(folders)))[:-1]
    groups = dict(zip(folders, np.split(numbers, ends), strict=True)) if folders else {}
    names = sorted(groups)
    return names, [groups[name] for name in names], starts


def _read_at(lines: BinaryIO, starts: array[int], numbers: np.ndarray) -> Iterator[bytes]:
    for number in numbers:
        lines.seek(starts[number])
        yield lines.readline()


class _OutletName(msgspec.Struct, frozen=True):
    name: str | None = None
    domain: str | None = None


class _Keys(msgspec.Struct, frozen=True):
    """What partitions look at of a record."""

    published_at: str | None = None
    outlet: _OutletName = _OutletName()


def _folder(line: bytes, by: tuple[str, ...]) -> str:
    record = msgspec.json.decode(line, type=_Keys)
    day = record.published_at[:10] if record.published_at and len(record.published_at) >= 10 else None
    values = {"day": day, "outlet": record.outlet.domain or record.outlet.name}
    return "/".join(f"{PARTITIONS[name]}={quote(values[name] or NO_VALUE, safe='')}" for name in by)


def _write_parts(building: str, folder: str, lines: Iterable[bytes], target: Target) -> Iterator[PartFile]:
    """Files of `lines`, each closed when it has reached the size; at least one."""
    rest = iter(lines)
    number, is_more = 0, True
    while is_more:
        name = os.path.join(folder, f"part-{number:05}{target.format.suffix}")
        file = os.path.join(building, name)
        records, size, is_more = _write_until_full(file, rest, target)
        if records or not number:
            yield PartFile(name, records, size)
        else:
            os.remove(file)
        number += 1


def _write_file(path: str, lines: Iterable[bytes], target: Target) -> tuple[int, int]:
    records, size, _ = _write_until_full(path, iter(lines), target)
    return records, size


def _write_until_full(path: str, lines: Iterator[bytes], target: Target) -> tuple[int, int, bool]:
    """Records and bytes that were written, and whether lines may be left."""
    file = WholeFile(path)
    records, is_full = 0, False
    try:
        with write_errors(target.path):
            writer = target.format.open(file.stream, target.fields, target.rotate_bytes)
            for line in lines:
                writer.write(line.rstrip(b"\n"))
                records += 1
                is_full = target.rotate_bytes is not None and writer.size >= target.rotate_bytes
                if is_full:
                    break
            writer.finish()
        file.finish()
    finally:
        file.close()
    return records, os.path.getsize(path), is_full


def _is_ours(folder: str) -> bool:
    """The folder holds nothing but parts of an output."""
    for _, folders, files in os.walk(folder):
        names = tuple(f"{name}=" for name in PARTITIONS.values())
        if not all(name.startswith(names) for name in folders):
            return False
        if not all(name.removesuffix(TEMPORARY_SUFFIX).startswith("part-") for name in files):
            return False
    return True
