from django import forms
from django.contrib import admin
from django.contrib.auth import authenticate, get_user_model, hashers
from django.contrib.sessions.backends.db import SessionStore
from django.db import models
from django.db.models.signals import post_save
from django.dispatch import receiver


class Status(models.TextChoices):
    OPEN = "open"


class Orders(models.QuerySet):
    pass


class OrderManager(models.Manager.from_queryset(Orders)):
    pass


class OrderForm(forms.Form):
    status = forms.ChoiceField(choices=Status.choices)


@receiver(post_save, sender="shop.Order")
def saved(sender, instance: "models.Model", **kwargs):
    pass


class OrderAdmin(admin.ModelAdmin):
    pass
