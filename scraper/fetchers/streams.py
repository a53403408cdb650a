"""A stream of bytes around another: what is read passes through `take`, which may count it or translate its errors."""

from __future__ import annotations

from io import RawIOBase
from typing import Any


class OuterStream(RawIOBase):
    """Reads from `inner` and closes it with itself; `inner` needs nothing but `read` and `close`."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def take(self, size: int) -> bytes:
        """Up to `size` bytes of the inner stream; none at its end."""
        data: bytes = self._inner.read(size)
        return data

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self.take(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
        super().close()
