import pytest
from channels.routing import URLRouter
from django.core.exceptions import ImproperlyConfigured
from django.urls import include, path


def test_include():
    with pytest.raises(ImproperlyConfigured) as error:
        URLRouter([path("admin/", include([path("x/", print)]))])
    assert "include() is not supported" in str(error)
