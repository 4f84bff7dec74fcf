from ._next_gen import define
