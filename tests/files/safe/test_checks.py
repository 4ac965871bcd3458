import pytest

from musegui.files.safe.archive import ArchiveError
from musegui.files.safe.checks import json_in


@pytest.mark.parametrize("text", ["NaN", '{"a": [-Infinity]}', "[" * 99_999, '{"a":' * 99_999])
def test_what_json_does_not_know_is_refused_and_what_has_no_end(text: str) -> None:
    with pytest.raises(ArchiveError):
        json_in(text)
