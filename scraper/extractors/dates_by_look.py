"""What a printed date or time of day looks like, in any language: where a moment stands, not what it says."""

from __future__ import annotations

import re

#: A numeric date, a time of day, a year, or a number before the Chinese, Japanese or Korean word for year, month, day.
DATE = re.compile(r"\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,4}|\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\d[年月日년월일]")
