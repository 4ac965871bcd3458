"""Two workers of Dask give what one process gives, in order, and tell of a bad melody."""

import pytest

import musegui
from musegui.cluster import CHUNK, harmonize_all
from musegui.core.errors import UserError
from tests.waiting import PROGRAM_SECONDS

distributed = pytest.importorskip("distributed")

QUICK = musegui.FillOptions(sweeps=1)


@pytest.mark.soak
@pytest.mark.filterwarnings("ignore")
def test_two_workers_give_what_one_process_gives():
    melodies = [musegui.Score.from_pitches([60 + index % 12] * 8) for index in range(CHUNK + 3)]
    melodies[1] = musegui.Score.empty(8)
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster, timeout=PROGRAM_SECONDS) as client,
    ):
        made = list(harmonize_all(client, iter(melodies), seed=5, options=QUICK))
    assert len(made) == len(melodies)
    assert isinstance(made[1], UserError)
    for index in (0, CHUNK + 2):
        alone = musegui.harmonize(melodies[index], seed=5 + index, options=QUICK)
        assert made[index] == alone
