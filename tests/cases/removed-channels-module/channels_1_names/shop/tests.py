from channels.message import Message  # want: CHN305 "the methods of a consumer are given a dict"
from channels.test import ChannelTestCase, WSClient  # want: CHN305, CHN305
from channels.tests import HttpClient  # want: CHN305
from channels.log import setup_logger  # want: CHN305
from channels.exceptions import ChannelFull, ConsumeLater  # want: CHN305:45-57
from channels.worker import Worker, WorkerGroup  # want: CHN305:36-47
