import logging

import django

import shop.models

django.setup()


def prepare():
    logging.basicConfig()
