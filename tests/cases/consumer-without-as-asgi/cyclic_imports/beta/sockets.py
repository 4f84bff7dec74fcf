from alpha.sockets import Clock as Ticker
from beta import *
from beta.sockets import Feed
