"""Packed streams are known by their content, and give what can be read of them."""

from __future__ import annotations

import gzip
import io
import random

import pytest

from newsdump.sources.records import Fault, Options, Record
from newsdump.sources.unpacking import BLOCK, Meter, opened, packing_of, unpacked
from tests.unit.sources.samples import PACKERS, Pipe, faults, found, texts

PLAIN = b"".join(b"%d ferries sail at %d\n" % (n, n * n % 997) for n in range(40_000))
ALL = sorted(PACKERS)


def read(data: bytes, **options: object) -> tuple[bytes, list[Fault]]:
    meter = Meter(Options(**options))
    packing = packing_of(data)
    assert packing is not None
    content = unpacked(opened(io.BytesIO(data), "x", meter), packing, "x", meter).read()
    return content, meter.faults


@pytest.mark.parametrize("packer", ALL)
def test_what_was_packed_is_unpacked(packer: str) -> None:
    assert len(PLAIN) > 2 * BLOCK
    assert read(PACKERS[packer](PLAIN)) == (PLAIN, [])


@pytest.mark.parametrize("packer", ALL)
def test_an_empty_part_is_nothing(packer: str) -> None:
    assert read(PACKERS[packer](b"")) == (b"", [])


@pytest.mark.parametrize("packer", ALL)
def test_parts_follow_one_another(packer: str) -> None:
    pack = PACKERS[packer]
    data = b"".join(pack(PLAIN[at : at + 1000]) for at in range(0, 50_000, 1000))
    assert read(data) == (PLAIN[:50_000], [])


@pytest.mark.parametrize("packer", ALL)
def test_zero_bytes_behind_are_padding_and_others_a_fault(packer: str) -> None:
    data = PACKERS[packer](b"Rain came.")
    assert read(data + bytes(40_000)) == (b"Rain came.", [])
    content, met = read(data + b"and went")
    assert content == b"Rain came."
    assert [(one.code, "was not read" in one.message) for one in met] == [("ND923", True)]


@pytest.mark.parametrize("packer", ALL)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.8, 0.999])
def test_what_is_cut_off_gives_what_can_be_read(packer: str, share: float) -> None:
    """Most of what was there, and a fault that says that there was more."""
    noise = random.Random(7).randbytes(600_000)
    data = PACKERS[packer](noise)
    cut = data[: int(len(data) * share)]
    content, met = read(cut)
    assert noise.startswith(content)
    assert len(content) < len(noise)
    if packer != "bz2":  # whose blocks are 900,000 bytes each
        assert len(content) > len(noise) * share - 140_000
    assert [one.code for one in met] == ["ND923"]
    assert "ends early" in met[0].message


@pytest.mark.parametrize("packer", ALL)
def test_damage_is_a_fault(packer: str) -> None:
    data = bytearray(PACKERS[packer](PLAIN))
    middle = len(data) // 2
    data[middle : middle + 50] = bytes(50)
    _, met = read(bytes(data))
    assert [one.code for one in met] == ["ND923"]
    assert "is damaged" in met[0].message


def test_after_damage_gzip_goes_on_with_the_next_part() -> None:
    noise = random.Random(7)
    plain = [noise.randbytes(9000) for _ in range(6)]
    parts = [bytearray(gzip.compress(one)) for one in plain]
    parts[1][500:520] = bytes(20)
    parts[3][500:520] = bytes(20)
    content, met = read(b"".join(bytes(one) for one in parts))
    for whole in (0, 2, 4, 5):
        assert plain[whole] in content
    assert len(met) == 1


def test_damage_at_the_end_costs_little_of_what_stands_before() -> None:
    noise = random.Random(7).randbytes(1_000_000)
    data = bytearray(gzip.compress(noise))
    data[-4] ^= 0xFF  # its number of bytes: nothing before is wrong
    content, met = read(bytes(data))
    assert noise.startswith(content)
    assert len(content) > len(noise) - 20_000
    assert len(met) == 1


@pytest.mark.parametrize("packer", ALL)
def test_a_bomb_stops_at_the_limit(packer: str) -> None:
    bomb = PACKERS[packer](bytes(30_000_000))
    content, met = read(bomb, max_size=1_000_000)
    assert len(content) < 1_000_000 + 100 * len(bomb) + BLOCK
    assert [one.code for one in met] == ["ND924"]
    assert "--max-size" in met[0].message
    assert read(bomb, max_size=30_000_000) == (bytes(30_000_000), [])


def test_text_that_is_larger_than_the_limit_is_no_bomb() -> None:
    assert read(gzip.compress(PLAIN), max_size=1000) == (PLAIN, [])


def test_packings_lie_in_packings() -> None:
    data = PLAIN[:1000]
    for packer in ALL:
        data = PACKERS[packer](data)
    assert texts(found(data)) == [PLAIN[:1000].decode()]


def test_packings_without_end_are_a_fault() -> None:
    data = b"Rain came."
    for _ in range(20):
        data = gzip.compress(data)
    assert faults(found(data)) == [("ND924", "x")]


@pytest.mark.parametrize("packer", ALL)
def test_a_pipe_is_read_whatever_its_pieces(packer: str) -> None:
    from newsdump.sources.inputs import records_of

    (record,) = records_of(Pipe(PACKERS[packer](PLAIN), step=7), "pipe")  # type: ignore[arg-type]
    assert isinstance(record, Record)
    assert record.text == PLAIN


def test_a_disk_that_fails_gives_what_could_be_read() -> None:
    class Failing(Pipe):
        def read(self, size: int = -1) -> bytes:
            piece = super().read(size)
            if not piece:
                raise OSError(5, "Input/output error")
            return piece

    from newsdump.sources.inputs import records_of

    items = list(records_of(Failing(b"Rain came."), "disk"))  # type: ignore[arg-type]
    assert texts(items) == ["Rain came."]
    assert faults(items) == [("ND923", "disk")]


def test_progress_is_told_the_bytes_of_the_file_itself() -> None:
    from newsdump.sources.inputs import records_of

    told: list[int] = []
    data = gzip.compress(PLAIN)
    assert len(list(records_of(io.BytesIO(data), "x", progress=told.append))) == 1
    assert sum(told) == len(data)


class Whimsical(io.BytesIO):
    """Says that one can move about in it, and refuses: as some devices do."""

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError(22, "Invalid argument")


def test_a_file_that_refuses_to_move_is_read_in_order() -> None:
    meter = Meter(Options())
    stream = opened(Whimsical(b"Rain came."), "x", meter)
    assert (stream.seekable(), stream.read(), meter.size) == (False, b"Rain came.", None)
